// SPDX-License-Identifier: EPL-2.0
/** What tests in several kinds of windows share: waiting for the window, the mouse on a canvas, errors in the log. */
package org.relationalimages.ui.tests.support;
