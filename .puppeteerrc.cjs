// Tests use a browser that is already installed, or that the set-up installs: never one of puppeteer's own.
module.exports = { skipDownload: true };
