chrome.runtime.onMessage.addListener(() => {
  fetch('https://telemetry.example/background').catch(() => {});
});
