// SPDX-License-Identifier: EPL-2.0
/**
 * Protection of files by a passphrase: AES-256-GCM with a key from PBKDF2-HMAC-SHA256, both from the Java platform. Works on
 * bytes and does not depend on cases. The format is described byte by byte in FORMAT.md of this bundle.
 */
package org.relationalimages.casefile.protect;
