// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.migration;

/**
 * One step from a schema version to the next. Steps run one after the other on the old form of a file, before the elements of the
 * present metamodel are created from it; so a step may name what the metamodel no longer contains. A step loses nothing: it
 * leaves unchanged what it doesn't know, and the reader of the present form checks it.
 */
public interface Migration {

	/** The schema version it begins with, for example {@code 1.0}. */
	String from();

	/** The schema version it ends with: the one that {@link #from} of the following step names. */
	String to();

	/** Whether the file contains something that came with the version {@link #to}. */
	boolean isReached(OldElement root);

	/**
	 * Converts the old form to the next version. What is in the newer form already is left unchanged: programs of the newer
	 * version may have edited a file that names the older one. The step needn't write the version.
	 *
	 * @return how many places it changed
	 */
	int apply(OldElement root);
}
