// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.util.List;

/** One command of the command line. */
interface Command {

	/** The word it is called by. */
	String name();

	/** What comes after the options, such as {@code FILE…}. */
	String operands();

	/** What it does, in a sentence. */
	String summary();

	/** The options it knows besides {@code --help}. */
	List<Option> options();

	/** What its help says besides, line by line. */
	default List<String> details() {
		return List.of();
	}

	/** Whether it opens cases, which may be protected by a passphrase. */
	default boolean readsCases() {
		return false;
	}

	/**
	 * Runs it.
	 *
	 * @return the exit status: {@link ExitStatus#OK} or {@link ExitStatus#FINDINGS}
	 * @throws UsageException when the arguments make no sense together
	 * @throws Exception      when it can't go on; the message is a sentence for the user
	 */
	int run(Arguments arguments, Console console) throws Exception;
}
