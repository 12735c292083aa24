// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.privatefolder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the identity of the system, without the network. What can't be read is unknown; nothing here fails. */
final class MachineReader {

	/** The list of processes that holds all others, by its fixed number in Linux. */
	private static final String WHOLE_SYSTEM = "pid:[4026531836]";
	private static final int MAX_BYTES = 1 << 16;
	/** A program of the system answers within this time or is broken. */
	private static final long SECONDS = 3;
	private static final Pattern MAC_ID = Pattern.compile("\"IOPlatformUUID\"\\s*=\\s*\"([0-9A-Fa-f-]{36})\"");
	private static final Pattern WINDOWS_ID = Pattern.compile("MachineGuid\\s+REG_SZ\\s+([0-9A-Fa-f-]{36})");
	private static final Pattern LINUX_START = Pattern.compile("(?m)^btime (\\d{1,15})$");

	private MachineReader() {
	}

	static Machine read() {
		String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		if (system.startsWith("windows"))
			return windows();
		return system.startsWith("mac") ? mac() : linux();
	}

	private static Machine linux() {
		String table = link("/proc/self/ns/pid");
		// Where /proc shows the processes of another container, numbers looked up there mean something else.
		if (!link("/proc/self").equals(Long.toString(ProcessHandle.current().pid())))
			table = "";
		String boot = in("/proc/sys/kernel/random/boot_id");
		String id = table.equals(WHOLE_SYSTEM) ? Stream.of("/etc/machine-id", "/var/lib/dbus/machine-id").map(MachineReader::in)
				.filter(text -> text.length() == 32).findFirst().orElse("") : "";
		return Machine.of(id, boot, boot.isEmpty() || table.isEmpty() ? "" : boot + " " + table);
	}

	private static Machine mac() {
		String id = found(MAC_ID, said(List.of("/usr/sbin/ioreg", "-rd1", "-c", "IOPlatformExpertDevice")));
		String boot = said(List.of("/usr/sbin/sysctl", "-n", "kern.bootsessionuuid"));
		return Machine.of(id, boot, boot.isBlank() ? "" : id + " " + boot);
	}

	/** On Windows a process's number and start are sufficient: it has one list of processes. */
	private static Machine windows() {
		String root = System.getenv("SystemRoot");
		// The full path: a program of that name in the current folder must not run.
		String id = root == null ? "" : found(WINDOWS_ID, said(List.of(root + "\\System32\\reg.exe", "query",
				"HKLM\\SOFTWARE\\Microsoft\\Cryptography", "/v", "MachineGuid", "/reg:64")));
		return Machine.of(id, "", id);
	}

	/** When the system was started, or {@link Instant#EPOCH} when it is unknown. */
	static Instant started() {
		String linux = found(LINUX_START, in("/proc/stat"));
		return linux.isEmpty() ? Instant.EPOCH : Instant.ofEpochSecond(Long.parseLong(linux));
	}

	/** Whether processes of other users are visible; Linux can hide them. */
	static boolean seesOtherUsers() {
		return !Files.exists(Path.of("/proc/self/stat")) || Files.isReadable(Path.of("/proc/1/stat"));
	}

	private static String found(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? matcher.group(1) : "";
	}

	private static String in(String file) {
		try {
			return Files.readString(Path.of(file)).strip();
		} catch (IOException | RuntimeException e) {
			return "";
		}
	}

	private static String link(String file) {
		try {
			return Files.readSymbolicLink(Path.of(file)).toString();
		} catch (IOException | RuntimeException e) {
			return "";
		}
	}

	/** What a program of the system prints when it succeeds. */
	static String said(List<String> command) {
		Process process = null;
		try {
			process = new ProcessBuilder(command).redirectErrorStream(true).start();
			process.getOutputStream().close();
			if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0)
				return "";
			return new String(process.getInputStream().readNBytes(MAX_BYTES), StandardCharsets.UTF_8).strip();
		} catch (IOException e) {
			return "";
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return "";
		} finally {
			if (process != null)
				process.destroyForcibly();
		}
	}
}
