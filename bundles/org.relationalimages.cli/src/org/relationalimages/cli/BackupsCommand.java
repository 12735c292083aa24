// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.InterruptedChange;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.lock.LockAttempt;
import org.relationalimages.casefile.restore.FormerState;
import org.relationalimages.casefile.restore.FormerStates;

/** Lists the backups of a case, newest first, and copies one out. The case itself may be damaged or gone. */
final class BackupsCommand implements Command {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
			.withZone(ZoneId.systemDefault());
	private static final Option RESTORE = Option.of("--restore", "N", "copies the backup of that number in the list to the file of --to");
	private static final Option TO = Option.of("--to", "OTHER.relimages", "where the backup is copied to");
	private static final Option OVERWRITE = Option.flag("--overwrite",
			"replaces the file of --to where it exists; what it held becomes a backup itself");

	@Override
	public String name() {
		return "backups";
	}

	@Override
	public String operands() {
		return "FILE";
	}

	@Override
	public String summary() {
		return "Lists the backups of a case (number, replaced when, bytes, file), newest first, or restores one.";
	}

	@Override
	public List<Option> options() {
		return List.of(RESTORE, TO, OVERWRITE);
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		Path file = arguments.file();
		InterruptedChange.complete(file).forEach(console::progress);
		if (arguments.has(RESTORE.name()))
			return restore(file, arguments, console);
		if (arguments.has(TO.name()) || arguments.has(OVERWRITE.name()))
			throw new UsageException("Say with --restore N which backup is wanted.");
		List<FormerState> states = FormerStates.of(file);
		if (states.isEmpty())
			console.progress(none(file));
		for (int i = 0; i < states.size(); i++)
			console.result(line(i + 1, states.get(i)));
		return ExitStatus.OK;
	}

	private static String none(Path file) {
		return file + ": there are no backups; every save keeps the state before it in " + FormerStates.place()
				+ ".";
	}

	private static String line(int number, FormerState state) {
		return String.format(Locale.ROOT, "%2d  %s  %9d  %s%s%s", number, TIME.format(state.time()), state.size(), state.file(),
				state.isProtected() ? "  (protected)" : state.isUncovered() ? "  (not protected, though the case is)" : "",
				state.isDatedAhead() ? "  (dated in the future)" : "");
	}

	private static int restore(Path file, Arguments arguments, Console console) throws Exception {
		int number = number(arguments.required(RESTORE.name()));
		Path target = Arguments.path(arguments.required(TO.name()));
		if (!target.toString().endsWith("." + CaseFiles.EXTENSION))
			throw new UsageException("The file of a case ends with ." + CaseFiles.EXTENSION + "; name it " + target + "."
					+ CaseFiles.EXTENSION + ".");
		List<FormerState> states = FormerStates.of(file);
		if (states.isEmpty())
			throw new Failure(none(file).replaceFirst("\\.$", ""));
		if (number > states.size())
			throw new Failure(file + ": there is no backup " + number + "; the oldest is " + states.size());
		boolean overwrites = arguments.has(OVERWRITE.name());
		if (Files.exists(target) && !overwrites)
			throw new Failure(target + ": this file exists already; choose another name or give --overwrite");
		copy(states.get(number - 1), target, overwrites);
		console.result(target.toString());
		return ExitStatus.OK;
	}

	private static int number(String text) throws UsageException {
		if (!text.matches("[1-9]\\d{0,5}"))
			throw new UsageException("--restore needs the number of a backup as the list gives it, such as 1 for the newest, not '"
					+ text + "'.");
		return Integer.parseInt(text);
	}

	/** Nobody may have the file open that is replaced. */
	private static void copy(FormerState state, Path target, boolean overwrites) throws Exception {
		LockAttempt attempt = CaseLock.attempt(target);
		if (!attempt.isHeld())
			throw new Failure(target + ": " + attempt.sentence() + " " + attempt.remedy());
		try (CaseLock lock = attempt.lock()) {
			state.copyTo(target, overwrites);
		}
	}
}
