import { Component, effect, signal, viewChild, type ElementRef } from '@angular/core';
import type { CcCallCard, CcRequestEvent } from 'cc-voice-widgets';
import { CC_ELEMENTS } from 'cc-voice-widgets/angular';
import { listed, profile, quiet, rung, spelled, strings, talking, wrapped } from './data';

@Component({
  selector: 'app-root',
  imports: [CC_ELEMENTS],
  template: `
    <button (click)="count.set(count() + 1)">Count</button>
    <button (click)="shown.set(!shown())">Show or hide</button>
    <button (click)="given.set(!given())">Give or take</button>
    <button (click)="rings.set(true)">Ring</button>
    <button (click)="works.set(true)">Work</button>
    <output>{{ heard().join(', ') }}</output>
    <cc-session
      [state]="rings() ? rung : quiet"
      [formatNumber]="spelled"
      [requestTimeout]="5000"
      [titleBadge]="true"
      locale="en"
      (cc-call-offered)="hear('offered ' + $event.detail.call.id)"
    >
      <cc-call-card id="ringing" callId="ringing">
        <p slot="before">Count {{ count() }}</p>
      </cc-call-card>
    </cc-session>
    @if (shown()) {
      <cc-call-card
        #card
        id="card"
        [call]="given() ? talking : null"
        [profile]="given() ? profile : null"
        [strings]="strings"
        (cc-hold-request)="hold($event)"
      ></cc-call-card>
    } @else {
      <p>Nothing</p>
    }
    <cc-call-list [calls]="given() ? listed : null"></cc-call-list>
    <cc-wrapup
      #wrapping
      [call]="wrapped"
      [profile]="profile"
      [required]="given()"
      value="open"
      (input)="hear('input ' + wrapping.value)"
    ></cc-wrapup>
    <cc-dialpad [profile]="profile" value="12345"></cc-dialpad>
    @if (works()) {
      <cc-desktop connector="simulator"></cc-desktop>
    }
  `,
})
export class Elements {
  readonly listed = listed;
  readonly profile = profile;
  readonly quiet = quiet;
  readonly rung = rung;
  readonly spelled = spelled;
  readonly strings = strings;
  readonly talking = talking;
  readonly wrapped = wrapped;

  readonly count = signal(1);
  readonly shown = signal(true);
  readonly given = signal(true);
  readonly works = signal(false);
  readonly rings = signal(false);
  readonly heard = signal<string[]>([]);
  readonly card = viewChild<ElementRef<CcCallCard>>('card');

  constructor() {
    effect(() => this.card()?.nativeElement.addEventListener('cc-hold-request', () => this.hear('by hand')));
  }

  hear(what: string): void {
    this.heard.update((heard) => [...heard, what]);
  }

  hold(event: CcRequestEvent<'hold'>): void {
    event.respondWith({ ok: true });
    this.hear(`hold ${event.detail.legId}`);
  }
}
