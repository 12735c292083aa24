// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.place;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Names a running program, so that another one can tell later whether it still runs: the computer, the process and when
 * the process started (numbers of processes are used again).
 *
 * @param host    the computer's name, empty when it can't be told
 * @param process the process's number
 * @param started when it started, to the second; {@link Instant#EPOCH} when unknown
 */
public record ProcessMark(String host, long process, Instant started) {

	/** Clocks are set while programs run; the start is reckoned from them. */
	private static final Duration TOLERANCE = Duration.ofSeconds(3);
	private static final ProcessMark SELF = self();

	/** The program that asks. */
	public static ProcessMark own() {
		return SELF;
	}

	private static ProcessMark self() {
		ProcessHandle self = ProcessHandle.current();
		return new ProcessMark(HostName.get(), self.pid(), self.info().startInstant().orElse(Instant.EPOCH));
	}

	/** Whether it is this very program. */
	public boolean isOwn() {
		return process == SELF.process && isHere() && isSameStart(SELF.started);
	}

	/** Whether it runs, or ran, on this computer. */
	public boolean isHere() {
		return !host.isEmpty() && host.equals(SELF.host);
	}

	/** Whether it is known to have ended. Of another computer nobody knows. */
	public boolean isDead() {
		if (!isHere())
			return false;
		Optional<ProcessHandle> found = ProcessHandle.of(process);
		return found.isEmpty() || !found.get().isAlive()
				|| !found.get().info().startInstant().map(this::isSameStart).orElse(true);
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
	}

	/** Reads its parts; empty when they aren't there or make no sense. */
	public static Optional<ProcessMark> readFrom(Map<String, String> properties) {
		try {
			return Optional.of(new ProcessMark(properties.getOrDefault("host", ""),
					Long.parseLong(properties.getOrDefault("process", "")),
					Instant.ofEpochSecond(Long.parseLong(properties.getOrDefault("started", "")))));
		} catch (RuntimeException e) {
			return Optional.empty();
		}
	}
}
