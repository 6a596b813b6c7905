/** A path as platforms want it: with slashes, from the top of the repository, without `./`. */
export const repositoryPath = (path: string): string => path.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '');
