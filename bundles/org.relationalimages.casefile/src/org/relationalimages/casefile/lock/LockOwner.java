// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.lock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.relationalimages.casefile.privatefolder.KeyValueFile;
import org.relationalimages.casefile.privatefolder.ProcessMark;

/**
 * The program that has a case open.
 *
 * @param user  the account's name
 * @param mark  the computer and the process
 * @param since when the case was opened
 * @param token unique for each opening
 */
public record LockOwner(String user, ProcessMark mark, Instant since, String token) {

	private static final int LONGEST = 80;
	private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
	private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

	/** An entry of this program, created now. */
	static LockOwner own() {
		return new LockOwner(ProcessMark.user(), ProcessMark.own(), Instant.now(), UUID.randomUUID().toString());
	}

	/** Whether it is this program. */
	public boolean isThisProcess() {
		return mark.isOwn();
	}

	/**
	 * Whether the program is known to have ended. A computer's name alone proves nothing: two computers or containers may have
	 * the same one, so the user decides about a lock with no more than that, as former versions wrote it.
	 */
	boolean isDead() {
		return mark.isIdentified() && mark.isDead()
				&& (user.equals(ProcessMark.user()) || ProcessMark.seesOtherUsers());
	}

	/** Since when, in words: the time, and the day when it isn't today. */
	public String sinceText() {
		var local = since.atZone(ZoneId.systemDefault());
		return (local.toLocalDate().equals(LocalDate.now()) ? DateTimeFormatter.ofPattern("HH:mm")
				: DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)).format(local);
	}

	/** By whom and where, in words. */
	public String who() {
		return isThisProcess() ? "this window" : (user.isBlank() ? "somebody" : user) + where();
	}

	private String where() {
		if (mark.host().isBlank())
			return "";
		if (mark.isHere())
			return mark.isIdentified() ? " on this computer" : " on this computer or another one of its name";
		return mark.host().equals(ProcessMark.own().host()) ? " on another computer of this name" : " on " + mark.host();
	}

	byte[] bytes() {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("user", user);
		mark.writeTo(parts);
		parts.put("since", since.toString());
		parts.put("token", token);
		return KeyValueFile.write("This case is open. The file goes when it is closed.", parts);
	}

	/** Reads what {@link #bytes} wrote; empty for anything else. */
	static Optional<LockOwner> of(byte[] bytes) {
		Map<String, String> parts = KeyValueFile.read(bytes);
		Optional<ProcessMark> mark = ProcessMark.readFrom(parts);
		String token = parts.getOrDefault("token", "");
		if (mark.isEmpty() || token.isBlank())
			return Optional.empty();
		try {
			Instant since = Instant.parse(parts.getOrDefault("since", ""));
			if (since.isBefore(EARLIEST) || since.isAfter(LATEST))
				return Optional.empty();
			ProcessMark shown = new ProcessMark(brief(mark.get().host()), mark.get().process(), mark.get().started(),
					mark.get().machine());
			return Optional.of(new LockOwner(brief(parts.getOrDefault("user", "")), shown, since, token));
		} catch (RuntimeException e) {
			return Optional.empty();
		}
	}

	/** Shortens a text for display, since anybody may have written the file. */
	private static String brief(String text) {
		String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
		return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
	}
}
