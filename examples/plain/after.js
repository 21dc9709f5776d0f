// The same when they are known.
document.querySelector('#after').call = callWith('three', 'After the script');

const late = document.createElement('cc-call-card');
late.call = callWith('four', 'Made after the script');
document.body.append(late);
