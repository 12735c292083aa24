// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.network;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Loaded into a process before all else, it refuses every way of Java to the network and writes each attempt down. Stands
 * in a jar of its own with its neighbours, and knows nothing else.
 */
public final class Refusals {

	private static final int FRAMES = 120;

	private static Path report;

	private Refusals() {
	}

	/** Called by the Java machine; the argument is the file for the report. */
	public static void premain(String file) throws IOException {
		report = Path.of(file);
		System.setProperty("java.nio.channels.spi.SelectorProvider", RefusedChannels.class.getName());
		Socket.setSocketImplFactory(() -> new RefusedSocket("a socket"));
		ServerSocket.setSocketFactory(() -> new RefusedSocket("a server socket"));
		DatagramSocket.setDatagramSocketImplFactory(RefusedDatagrams::new);
	}

	/** Writes an attempt down. */
	static IOException refuse(String what) {
		String stack = Arrays.stream(Thread.currentThread().getStackTrace()).skip(2).limit(FRAMES)
				.map(StackTraceElement::toString).collect(Collectors.joining("\n\t", "\t", "\n"));
		try {
			Files.writeString(report, what + "\n" + stack, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		} catch (IOException e) {
			throw new IllegalStateException("no report of " + what, e);
		}
		return new IOException("This process must not open " + what + ".");
	}
}
