// SPDX-License-Identifier: EPL-2.0
/**
 * What tests of several bundles share and no display is needed for: shipped cases, new elements, a private folder. A
 * helper of one test bundle only stays in that bundle.
 */
package org.relationalimages.tests.support;
