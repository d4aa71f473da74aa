// Loaded first in every page of the page tests: keeps what went wrong, and finds things in shadow roots.
// A classic script from the page's own origin, so that it also runs under a strict policy.
window.host = (() => {
  const errors = [];
  const violations = [];
  const { error } = console;
  console.error = (...told) => {
    errors.push(told.map(String).join(' '));
    error.apply(console, told);
  };
  addEventListener(
    'error',
    ({ message, target }) => errors.push(message ?? `not loaded: ${target.src ?? target.href}`),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => errors.push(`unhandled: ${reason?.stack ?? reason}`));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) =>
    violations.push(`${effectiveDirective} ${blockedURI} ${sourceFile} ${sample}`),
  );

  const element = () =>
    document.querySelector('integ-map') ??
    document.querySelector('integ-finder, integ-samsyn') ??
    document.querySelector('integ-guide, integ-log');

  /** All elements that match, also inside open shadow roots. */
  function all(selector, root = document) {
    const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? all(selector, shadowRoot) : [],
    );
    return [...root.querySelectorAll(selector), ...inner];
  }
  const parts = (name) => all(`[part~="${name}"]`);
  const isSeen = (node) => node.checkVisibility({ visibilityProperty: true }) && node.getClientRects().length > 0;
  const seen = (name) => parts(name).filter(isSeen);
  const ringSum = () => parts('ring').reduce((sum, ring) => sum + Number(/\d+/.exec(ring.textContent)), 0);

  return {
    errors,
    violations,
    element,
    all,
    parts,
    seen,
    isSeen,
    /** What the map shows: places in rings and pins, and how many nodes that takes. */
    markers: () => ({ sum: ringSum() + parts('pin').length, nodes: parts('ring').length + parts('pin').length }),
  };
})();
