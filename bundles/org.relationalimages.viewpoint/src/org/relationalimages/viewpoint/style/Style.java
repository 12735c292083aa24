// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

/** A resolved style: plain values, nothing left to evaluate. Equal styles look the same. */
public sealed interface Style permits NodeStyle, ContainerStyle, EdgeStyle {
}
