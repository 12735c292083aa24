// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export;

import java.util.List;

/** The files of a folder as which a case is written. Their names are given without ending. */
public interface CaseFolder {

	/** The files that have something of the case, in the order of the alphabet. */
	List<String> names();

	/** The files that another case could have. Where an earlier export left one, it is written with nothing in it. */
	List<String> others();

	/** The content of the file of that name, which is one of {@link #names} or {@link #others}. */
	byte[] bytes(String name);
}
