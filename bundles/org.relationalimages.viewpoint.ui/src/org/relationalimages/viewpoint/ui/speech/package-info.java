// SPDX-License-Identifier: EPL-2.0
/** What is said to screen readers beyond what SWT tells them. */
package org.relationalimages.viewpoint.ui.speech;
