// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.relationalimages.casefile.disk.SaveNotices;

/**
 * The command line: validate, export, new, layout, protect, unprotect, backups, diagram. Several files may be given at once; a bad one
 * does not keep the others from their turn. Exit status: {@link ExitStatus#OK}, {@link ExitStatus#FINDINGS} or {@link ExitStatus#USAGE}.
 */
public final class CommandLine {

	private static final Option HELP = Option.flag("--help", "explain the command");
	private static final String SHORT_HELP = "-h";
	private static final List<Command> COMMANDS = List.of(new ValidateCommand(), new ExportCommand(), new NewCommand(),
			new LayoutCommand(), new ProtectCommand(), new UnprotectCommand(), new BackupsCommand(),
			new DiagramCommand());

	private CommandLine() {
	}

	/** Runs without Eclipse, for developers. */
	public static void main(String[] words) {
		System.exit(run(words));
	}

	static int run(String[] words) {
		// A library's word on its missing log is nothing for the user.
		System.setProperty("slf4j.internal.verbosity", "ERROR");
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
		int status = run(List.of(words), new Console(out, System.err, System.in, System.console()));
		out.flush();
		return status;
	}

	/** Runs a command with its arguments and returns the exit status. Output is UTF-8 text; there is no input. */
	public static int run(List<String> words, PrintStream out, PrintStream err) {
		return run(words, InputStream.nullInputStream(), out, err);
	}

	/** The same with a standard input; nobody is asked anything. */
	public static int run(List<String> words, InputStream in, PrintStream out, PrintStream err) {
		return run(words, new Console(out, err, in, null));
	}

	private static int run(List<String> words, Console console) {
		try {
			return SaveNotices.during(console::progress, console::progress, () -> dispatch(words, console));
		} catch (UsageException e) {
			console.problem(e.getMessage() + " See relational-images " + commandIn(words) + "--help.");
			return ExitStatus.USAGE;
		} catch (Exception | Error e) {
			console.problem(FileBatch.sentence(e, null));
			return ExitStatus.FINDINGS;
		}
	}

	private static int dispatch(List<String> words, Console console) throws Exception {
		if (words.isEmpty())
			throw new UsageException("Name a command.");
		String first = words.get(0);
		switch (first) {
			case "--version" -> console.result("relational-images " + Version.current());
			case "--help", SHORT_HELP, "help" -> Help.overview(COMMANDS).forEach(console::result);
			default -> {
				Command command = find(first);
				List<String> others = words.subList(1, words.size());
				NamedFiles.refuse(first, others);
				return runCommand(command, others, console);
			}
		}
		return ExitStatus.OK;
	}

	private static int runCommand(Command command, List<String> words, Console console) throws Exception {
		List<Option> options = new ArrayList<>(command.options());
		if (command.readsCases())
			options.add(Passphrases.PRESENT);
		options.add(HELP);
		int end = words.indexOf(Arguments.SEPARATOR);
		if ((end < 0 ? words : words.subList(0, end)).contains(HELP.name()) || words.equals(List.of(SHORT_HELP))) {
			NamedFiles.refuse(words.equals(List.of(SHORT_HELP)) ? SHORT_HELP : HELP.name());
			Help.of(command, options).forEach(console::result);
			return ExitStatus.OK;
		}
		return command.run(Arguments.parse(words, options), console);
	}

	private static Command find(String name) throws UsageException {
		for (Command command : COMMANDS)
			if (command.name().equals(name))
				return command;
		List<String> names = COMMANDS.stream().map(Command::name).toList();
		if (name.startsWith("-"))
			throw new UsageException("There is no option " + name + Suggestion.hint(name, List.of("--help", "--version"))
					+ "; name a command first: " + String.join(", ", names) + ".");
		throw new UsageException("There is no command '" + name + "'" + Suggestion.hint(name, names)
				+ "; the commands are " + String.join(", ", names) + ".");
	}

	private static String commandIn(List<String> words) {
		return words.isEmpty() || COMMANDS.stream().noneMatch(one -> one.name().equals(words.get(0))) ? ""
				: words.get(0) + " ";
	}
}
