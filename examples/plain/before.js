// The elements are not known yet. What is set now, they find when they come.
const callWith = (id, name) => ({ id, phase: 'connected', legs: [{ id, phase: 'connected', name }] });

document.querySelector('#before').call = callWith('one', 'Before the script');

const early = document.createElement('cc-call-card');
early.call = callWith('two', 'Made before the script');
document.body.append(early);
