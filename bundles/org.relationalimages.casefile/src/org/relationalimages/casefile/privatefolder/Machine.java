// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.privatefolder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * Distinguishes computers, and containers on one computer, that have the same name. Every part is a hash, so that a file that
 * contains it does not reveal the hardware; a part is empty when it is unknown.
 *
 * @param id        the installed system; empty in a container, because containers of one image share it
 * @param boot      the run of the system since it was last started
 * @param processes the list of processes in which the number of a process has its meaning; containers have one each
 */
public record Machine(String id, String boot, String processes) {

	static final Machine UNKNOWN = new Machine("", "", "");
	private static final String SALT = "org.relationalimages ";
	private static final int DIGITS = 16;

	/** Reading takes little time, on macOS and Windows up to seconds, so it is done on first use only. */
	private static final class Own {
		private static final Machine MACHINE = MachineReader.read();
	}

	/** The machine that the program runs on. */
	public static Machine own() {
		return Own.MACHINE;
	}

	/**
	 * Creates a machine from the values that the system reports.
	 *
	 * @param table distinguishes the list of processes from every other one that exists at the same time
	 */
	static Machine of(String id, String boot, String table) {
		return new Machine(hash("machine", id), hash("boot", boot), hash("processes", table));
	}

	private static String hash(String kind, String text) {
		if (text.isBlank())
			return "";
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest((SALT + kind + " " + text.strip()).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).substring(0, DIGITS);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("This Java lacks SHA-256; use a complete one.", e);
		}
	}

	/** Whether numbers of processes mean the same on both; false when that is unknown. */
	boolean hasSameProcesses(Machine other) {
		return !processes.isEmpty() && processes.equals(other.processes);
	}

	/** Whether both are one installed system that was restarted in between; false when that is unknown. */
	boolean isOtherRunOf(Machine other) {
		return !id.isEmpty() && id.equals(other.id) && !boot.isEmpty() && !other.boot.isEmpty() && !boot.equals(other.boot);
	}

	void writeTo(Map<String, String> properties) {
		properties.put("machine", id);
		properties.put("boot", boot);
		properties.put("processes", processes);
	}

	static Machine readFrom(Map<String, String> properties) {
		return new Machine(properties.getOrDefault("machine", ""), properties.getOrDefault("boot", ""),
				properties.getOrDefault("processes", ""));
	}
}
