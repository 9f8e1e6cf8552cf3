/** Browsers refuse module scripts from file:, so this classic script alone can say why the page stays empty. */
if (location.protocol === 'file:') document.getElementById('opened-from-disk').hidden = false
