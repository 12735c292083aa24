// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export;

import java.util.List;

/** The files of an export of a case as a folder. Their names are given without extension. */
public interface CaseFolder {

	/** The files with content from this case, in alphabetical order. */
	List<String> names();

	/**
	 * The files that only other cases have content for. Where an earlier export left one, it is overwritten with an
	 * empty one.
	 */
	List<String> others();

	/** The content of the file of that name, which is one of {@link #names} or {@link #others}. */
	byte[] bytes(String name);
}
