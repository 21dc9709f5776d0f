/** One build for both pages: `?expectations`, or the example as it is. */
if (new URLSearchParams(location.search).has('expectations')) await import('./main');
else await import('../src/main');

export {};
