/* The name that was typed is shown again in a field whose label names another: a screen reader would not say what it is. */
document.addEventListener('DOMContentLoaded', function () {
  const shown = document.getElementById('kc-attempted-username');
  const label = document.querySelector('label[for="username"]');
  if (shown && label) label.htmlFor = shown.id;
});
