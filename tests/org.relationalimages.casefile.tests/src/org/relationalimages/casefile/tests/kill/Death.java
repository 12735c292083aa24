// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.kill;

import java.io.IOException;
import java.nio.channels.Channel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts the steps that change the disk, and prevents all of them from a chosen one on, as if the program had been killed there.
 */
final class Death extends Error {

	private static final long serialVersionUID = 1L;
	private static final Set<Channel> OPEN = ConcurrentHashMap.newKeySet();
	private static int left = Integer.MAX_VALUE;
	private static int steps;
	private static boolean isDead;

	private Death() {
		super("killed", null, false, false);
	}

	/** Lets the program die at the step of that number, counted from 0. */
	static synchronized void at(int step) {
		left = step;
		steps = 0;
		isDead = false;
	}

	/**
	 * Whether it died; afterwards the next program can start. The open files of the dead program are closed, as the system would
	 * do.
	 */
	static synchronized boolean over() throws IOException {
		boolean wasDead = isDead;
		left = Integer.MAX_VALUE;
		isDead = false;
		for (Channel one : OPEN)
			one.close();
		OPEN.clear();
		return wasDead;
	}

	/** The number of steps that were begun. */
	static synchronized int steps() {
		return steps;
	}

	/** Called before a step that changes the disk. */
	static synchronized void step() {
		look();
		steps++;
		if (left-- > 0)
			return;
		isDead = true;
		throw new Death();
	}

	/** Called before a read; fails after the death. */
	static synchronized void look() {
		if (isDead)
			throw new Death();
	}

	static <T extends Channel> T opened(T channel) {
		OPEN.add(channel);
		return channel;
	}

	static void closed(Channel channel) {
		OPEN.remove(channel);
	}
}
