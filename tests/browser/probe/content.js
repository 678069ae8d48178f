// A probe for the ground itself: it shows a region in a closed shadow root, and asks for things that the recorder must catch.
addEventListener('focusin', () => {
  if (document.querySelector('ground-probe')) return;
  const host = document.createElement('ground-probe');
  const region = document.createElement('section');
  region.setAttribute('role', 'region');
  region.setAttribute('aria-label', 'Ground probe: found');
  const button = document.createElement('button');
  button.append('Probe press');
  button.addEventListener('click', (event) => {
    button.textContent = event.isTrusted ? 'Probe pressed' : 'Probe fooled';
  });
  region.append('Seen through a closed root. ', button);
  host.attachShadow({ mode: 'closed' }).append(region);
  document.documentElement.append(host);
});
addEventListener('keydown', (event) => {
  if (event.key !== 'F9') return;
  fetch('https://telemetry.example/content').catch(() => {});
  chrome.runtime.sendMessage('ask');
});
