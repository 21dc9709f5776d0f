// The application's own element, with a shadow root that nobody else can look into. What is in it finds the
// session around it all the same.
class MySidebar extends HTMLElement {
  constructor() {
    super();
    const names = ['cc-call-list', 'cc-call-card', 'cc-wrapup'];
    this.attachShadow({ mode: 'closed' }).append(...names.map((name) => document.createElement(name)));
  }
}
customElements.define('my-sidebar', MySidebar);

// What a session tells reaches the application from out of its shadow root.
const caller = document.querySelector('#caller');
document
  .querySelector('my-crm')
  .addEventListener('cc-call-offered', (event) => (caller.value = event.detail.number));
