/** How the page looks: as the computer says, or as a person chose. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'kientruc-theme';
const isTheme = (text: string | null): text is Theme => text === 'light' || text === 'dark' || text === 'system';

/** The theme that was chosen before, or that of the computer. */
export function rememberedTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return isTheme(stored) ? stored : 'system';
  } catch {
    return 'system';
  }
}

/** Shows the page in a theme, and remembers it where the browser lets us. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Without memory the page starts in the theme of the computer.
  }
}
