// Runs in an embedded page, in the page's head, as it stands here: its hash is in the page's policy.
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
if (parent !== window) {
  const tell = () => {
    const { height } = document.documentElement.getBoundingClientRect();
    parent.postMessage(
      { type: 'border-regions:height', path: location.pathname, height: Math.ceil(height) },
      '*'
    );
  };
  new ResizeObserver(tell).observe(document.documentElement);
}
