// SPDX-License-Identifier: EPL-2.0
/** What strategies and images are built on. */
package org.relationalimages.design.foundation;
