// SPDX-License-Identifier: EPL-2.0
/** The class of the workbench that GEF 3.2 needs and that newer platforms have no more. The name of the package is given by GEF. */
package org.eclipse.ui.internal;
