// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.migration;

/**
 * One step from a schema version to the next. Steps run one after the other on the old form of a file, before the
 * elements of the present metamodel are made from it; so a step may name what has long been gone from the metamodel.
 * A step loses nothing: what it doesn't understand it leaves as it is, and the reader of the present form judges it.
 */
public interface Migration {

	/** The schema version it begins with, for example {@code 1.0}. */
	String from();

	/** The schema version it ends with: the one that {@link #from} of the following step names. */
	String to();

	/** Whether the file holds something that no version before {@link #to} knows. */
	boolean isReached(OldElement root);

	/**
	 * Brings the old form to the next version. What is in the newer form already stays as it is: programs that know the
	 * newer version may have worked on a file that names the older one. The step needn't write the version.
	 *
	 * @return how many places it changed
	 */
	int apply(OldElement root);
}
