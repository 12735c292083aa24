// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.privatefolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the computer's name without using the network. */
final class HostName {

	private HostName() {
	}

	/** The name; empty when it is unknown. */
	static String get() {
		String found = Stream.of("/proc/sys/kernel/hostname", "/etc/hostname").map(HostName::in)
				.filter(name -> !name.isEmpty()).findFirst().orElse("");
		if (!found.isEmpty())
			return found;
		String windows = System.getenv("COMPUTERNAME");
		String shell = System.getenv("HOSTNAME");
		return windows != null ? windows.strip() : shell != null ? shell.strip() : asked();
	}

	private static String in(String file) {
		try {
			return Files.readString(Path.of(file)).strip();
		} catch (IOException | RuntimeException e) {
			return ""; // other systems store it elsewhere
		}
	}

	/** The name from a command, since macOS stores it in no file. */
	private static String asked() {
		return MachineReader.said(List.of("/bin/hostname", "-s"));
	}
}
