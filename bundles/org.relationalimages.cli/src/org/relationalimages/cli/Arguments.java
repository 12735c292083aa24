// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The arguments of a command, taken apart: options in the order given, then what they leave. */
final class Arguments {

	/** An option as it was given; the value is null for a flag. */
	record Given(Option option, String value) {
	}

	/** Behind it come files only. */
	static final String SEPARATOR = "--";

	private final List<Given> given;
	private final List<String> operands;

	private Arguments(List<Given> given, List<String> operands) {
		this.given = given;
		this.operands = operands;
	}

	/**
	 * Takes {@code --name value}, {@code --name=value}, {@code --} and operands apart. A word that begins with a dash and is
	 * no option is an operand when a file has that name; an option that is a file's name as well is refused.
	 */
	static Arguments parse(List<String> words, List<Option> options) throws UsageException {
		List<Given> given = new ArrayList<>();
		List<String> operands = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			if (word.equals(SEPARATOR)) {
				NamedFiles.refuse(word);
				operands.addAll(words.subList(i + 1, words.size()));
				break;
			}
			int equals = word.startsWith("--") ? word.indexOf('=') : -1;
			String name = equals < 0 ? word : word.substring(0, equals);
			if (!word.startsWith("-") || word.equals("-") || isFile(word, name, options)) {
				operands.add(word);
				continue;
			}
			Option option = find(name, options);
			NamedFiles.refuse(word);
			String value = equals < 0 ? null : word.substring(equals + 1);
			if (option.value() != null && value == null) {
				if (i + 1 == words.size())
					throw new UsageException(option.name() + " needs a value: " + option.usage() + ".");
				value = words.get(++i);
			}
			check(option, value, given);
			given.add(new Given(option, value));
		}
		return new Arguments(given, operands);
	}

	private static boolean isFile(String word, String name, List<Option> options) {
		return options.stream().noneMatch(option -> option.name().equals(name)) && NamedFiles.hold(word);
	}

	private static Option find(String name, List<Option> options) throws UsageException {
		for (Option option : options)
			if (option.name().equals(name))
				return option;
		List<String> names = options.stream().map(Option::name).toList();
		throw new UsageException("There is no option " + name + Suggestion.hint(name, names) + ".");
	}

	private static void check(Option option, String value, List<Given> given) throws UsageException {
		if (option.value() == null && value != null)
			throw new UsageException(option.name() + " takes no value.");
		if (!option.choices().isEmpty() && !option.choices().contains(value))
			throw new UsageException(option.name() + " can't be '" + value + "'" + Suggestion.hint(value, option.choices())
					+ "; choose one of " + String.join(", ", option.choices()) + ".");
		if (!option.repeats() && given.stream().anyMatch(other -> other.option() == option))
			throw new UsageException(option.name() + " is given twice; once is enough.");
	}

	/** All options in the order given. */
	List<Given> given() {
		return given;
	}

	boolean has(String option) {
		return given.stream().anyMatch(one -> one.option().name().equals(option));
	}

	/** The option's value, or the other one when it isn't given. */
	String value(String option, String otherwise) {
		return given.stream().filter(one -> one.option().name().equals(option)).map(Given::value).findFirst()
				.orElse(otherwise);
	}

	/** The values of an option that may be given several times. */
	List<String> values(String option) {
		return given.stream().filter(one -> one.option().name().equals(option)).map(Given::value).toList();
	}

	/** The option's value; it has to be given. */
	String required(String option) throws UsageException {
		String value = value(option, null);
		if (value == null)
			throw new UsageException("The option " + option + " is missing.");
		return value;
	}

	/** Whether anything is given besides options. */
	boolean hasOperands() {
		return !operands.isEmpty();
	}

	/** The operands as paths; at least one. */
	List<Path> files() throws UsageException {
		if (operands.isEmpty())
			throw new UsageException("Name at least one file.");
		List<Path> files = new ArrayList<>();
		for (String operand : operands)
			files.add(path(operand));
		return files;
	}

	/** The only operand as a path. */
	Path file() throws UsageException {
		if (operands.size() != 1)
			throw new UsageException("Name exactly one file, not " + operands.size() + ".");
		return path(operands.get(0));
	}

	static Path path(String text) throws UsageException {
		try {
			if (text.isBlank())
				throw new UsageException("A file's name is empty.");
			return Path.of(text);
		} catch (InvalidPathException e) {
			throw new UsageException("'" + text.replaceAll("\\p{Cntrl}", "?") + "' can't be the name of a file.");
		}
	}
}
