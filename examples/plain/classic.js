// A classic script has everything in the global CcWidgets, as soon as the one before it has run.
CcWidgets.loadSimulator().then((simulator) => {
  document.querySelector('cc-desktop').connector = simulator.connector('ada');
  simulator.traffic('ada'); // calls come by themselves
});
