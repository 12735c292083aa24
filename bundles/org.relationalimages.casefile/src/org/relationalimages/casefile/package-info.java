// SPDX-License-Identifier: EPL-2.0
/**
 * Reads and writes case files and metamodels: plain XMI with lasting ids, one atomic step per save, and a sentence for every
 * fault. Everything that opens a foreign file passes through this bundle.
 */
package org.relationalimages.casefile;
