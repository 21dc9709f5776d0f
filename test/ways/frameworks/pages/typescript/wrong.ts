const card = document.createElement('cc-call-card');
card.addEventListener('cc-hold-request', (event) => event.detail.reason);
card.call = { id: 'a', phase: 'talking' };
document.createElement('cc-dialpad').mod = 'digits';

export {};
