// An element of the application's own, with one of ours in its template.
import { LitElement, html } from 'lit';

const call = { id: 'own', phase: 'connected', queue: 'Travel', ani: '+12015550188' };

class ContactCall extends LitElement {
  static properties = { answers: { state: true } };

  constructor() {
    super();
    this.answers = 0;
  }

  render() {
    return html`<output>${this.answers}</output>
      <cc-call-card .call=${call} @cc-hold-request=${this.#count}></cc-call-card>`;
  }

  #count(event) {
    this.answers += 1;
    event.respondWith(true);
  }
}

customElements.define('contact-call', ContactCall);
