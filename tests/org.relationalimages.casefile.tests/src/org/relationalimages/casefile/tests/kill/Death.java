// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.kill;

import java.io.IOException;
import java.nio.channels.Channel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the steps that change the disk, and lets none happen any more from a chosen one on: as if the program was killed there. */
final class Death extends Error {

	private static final long serialVersionUID = 1L;
	private static final Set<Channel> OPEN = ConcurrentHashMap.newKeySet();
	private static int left = Integer.MAX_VALUE;
	private static int steps;
	private static boolean isDead;

	private Death() {
		super("killed", null, false, false);
	}

	/** The program dies at the step of that number, counted from 0. */
	static synchronized void at(int step) {
		left = step;
		steps = 0;
		isDead = false;
	}

	/** Whether it died; afterwards the next program can start. What the dead one had open is closed by the system. */
	static synchronized boolean over() throws IOException {
		boolean wasDead = isDead;
		left = Integer.MAX_VALUE;
		isDead = false;
		for (Channel one : OPEN)
			one.close();
		OPEN.clear();
		return wasDead;
	}

	/** How many steps were begun. */
	static synchronized int steps() {
		return steps;
	}

	/** A step that changes the disk is about to happen. */
	static synchronized void step() {
		look();
		steps++;
		if (left-- > 0)
			return;
		isDead = true;
		throw new Death();
	}

	/** The dead look at nothing. */
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
