// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.privatefolder;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Identifies a running program, so that another one can find out later whether it still runs: the computer, the process and the
 * start of the process (process numbers are reused).
 *
 * @param host    the computer's name, empty when unknown
 * @param process the process's number
 * @param started when it started, to the second; {@link Instant#EPOCH} when unknown
 * @param machine what distinguishes the computer from others of that name; unknown in files of former versions
 */
public record ProcessMark(String host, long process, Instant started, Machine machine) {

	/** Clocks are adjusted while programs run, and the start is computed from them. */
	private static final Duration TOLERANCE = Duration.ofSeconds(3);
	private static final ProcessMark SELF = self();

	/** A program of which only the computer's name is known. */
	public ProcessMark(String host, long process, Instant started) {
		this(host, process, started, Machine.UNKNOWN);
	}

	/** This program. */
	public static ProcessMark own() {
		return SELF;
	}

	private static ProcessMark self() {
		ProcessHandle self = ProcessHandle.current();
		return new ProcessMark(HostName.get(), self.pid(), self.info().startInstant().orElse(Instant.EPOCH), Machine.own());
	}

	/** Whether it is this program. */
	public boolean isOwn() {
		return process == SELF.process && isHere() && isSameStart(SELF.started);
	}

	/** Whether the computer is identified by more than its name. */
	public boolean isIdentified() {
		return !machine.processes().isEmpty();
	}

	/** Whether it runs, or ran, on this computer and would be visible here. Without an identity the name decides. */
	public boolean isHere() {
		return host.equals(SELF.host) && (isIdentified() ? machine.hasSameProcesses(SELF.machine) : !host.isEmpty());
	}

	/** Whether it is known to have ended; false for a program of another computer. */
	public boolean isDead() {
		if (!isHere())
			return endedWithTheSystem();
		Optional<ProcessHandle> found = ProcessHandle.of(process);
		return found.isEmpty() || !found.get().isAlive()
				|| !found.get().info().startInstant().map(this::isSameStart).orElse(true);
	}

	/**
	 * Whether this computer was restarted since. Copies of a virtual machine share an identity while both run: a program of the
	 * other one may well have started after this computer did, and then it counts as alive.
	 */
	private boolean endedWithTheSystem() {
		return machine.isOtherRunOf(SELF.machine) && host.equals(SELF.host) && !started.equals(Instant.EPOCH)
				&& started.isBefore(MachineReader.started().minus(TOLERANCE));
	}

	/** The account that the program runs under, by its name. */
	public static String user() {
		return System.getProperty("user.name", "");
	}

	/** Whether programs of other users on this computer are visible; if not, one that isn't found may still run. */
	public static boolean seesOtherUsers() {
		return MachineReader.seesOtherUsers();
	}

	private boolean isSameStart(Instant other) {
		return started.equals(Instant.EPOCH) || other.equals(Instant.EPOCH)
				|| Duration.between(started, other).abs().compareTo(TOLERANCE) < 0;
	}

	/** Adds its parts to the properties of a file. */
	public void writeTo(Map<String, String> properties) {
		properties.put("host", host);
		properties.put("process", Long.toString(process));
		properties.put("started", Long.toString(started.getEpochSecond()));
		machine.writeTo(properties);
	}

	/** Reads its parts; empty when they aren't there or make no sense. */
	public static Optional<ProcessMark> readFrom(Map<String, String> properties) {
		try {
			return Optional.of(new ProcessMark(properties.getOrDefault("host", ""),
					Long.parseLong(properties.getOrDefault("process", "")),
					Instant.ofEpochSecond(Long.parseLong(properties.getOrDefault("started", ""))), Machine.readFrom(properties)));
		} catch (RuntimeException e) {
			return Optional.empty();
		}
	}
}
