// What samples take for granted: names that are the page's own, and elements that a script looks for.
export const preludeFor = () => ({});
