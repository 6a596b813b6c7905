import './styles/page.css';
import './components/app/app.ts';
