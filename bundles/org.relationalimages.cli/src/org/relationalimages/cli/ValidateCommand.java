// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.relationalimages.validation.RuleSet;
import org.relationalimages.validation.Rules;
import org.relationalimages.validation.Unchecked;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** Checks case files: can they be opened, is everything there that has to be, and what do the method's rules say? */
final class ValidateCommand implements Command {

	private static final String HUMAN = "human";
	private static final String JSON = "json";
	private static final String NEVER = "never";

	@Override
	public String name() {
		return "validate";
	}

	@Override
	public String operands() {
		return "FILE…";
	}

	@Override
	public String summary() {
		return "Checks case files: readable, nothing required missing, and what the method's rules say.";
	}

	@Override
	public boolean readsCases() {
		return true;
	}

	@Override
	public List<Option> options() {
		return List.of(Option.choice("--format", "lines to read, or one JSON object; human when not given", HUMAN, JSON),
				Option.choice("--fail-on", "the least severity that gives exit status 1; error when not given",
						Stream.concat(Stream.of(Severity.values()).map(Severity::word), Stream.of(NEVER)).toArray(String[]::new)),
				Option.of("--rule", "ID", "only these rules, such as R01 or R01,R02; structure is the form of the case").several());
	}

	@Override
	public int run(Arguments arguments, Console console) throws UsageException {
		RuleSet rules = rules(arguments.values("--rule"));
		Severity failing = failing(arguments.value("--fail-on", Severity.ERROR.word()));
		boolean human = arguments.value("--format", HUMAN).equals(HUMAN);
		Passphrases passphrases = new Passphrases(arguments, console);
		List<CheckedFile> all = new ArrayList<>();
		int status = FileBatch.run(arguments.files(), console, file -> {
			console.progress("checking " + file);
			CheckedFile checked = check(file, passphrases, rules, all);
			for (Unchecked rule : checked.unchecked())
				console.problem(file + ": rule " + rule.rule().id() + " could not be checked, through a fault of the program at "
						+ rule.fault().place() + "; please report it");
			if (human)
				CheckLines.of(checked).forEach(console::result);
			return !checked.has(failing);
		});
		if (!human)
			console.result(CheckJson.bytes(all));
		return status;
	}

	private static CheckedFile check(Path file, Passphrases passphrases, RuleSet rules, List<CheckedFile> all)
			throws Exception {
		try {
			CheckedFile checked = CheckedFile.of(file, passphrases.load(file), rules);
			all.add(checked);
			return checked;
		} catch (UsageException e) {
			throw e;
		} catch (Exception | OutOfMemoryError | StackOverflowError e) {
			all.add(CheckedFile.failed(file, FileBatch.sentence(e, file.toString())));
			throw e;
		}
	}

	/** Null when nothing makes it fail. */
	private static Severity failing(String word) {
		return Stream.of(Severity.values()).filter(severity -> severity.word().equals(word)).findFirst().orElse(null);
	}

	private static RuleSet rules(List<String> given) throws UsageException {
		List<String> known = RuleSet.ALL.rules().stream().map(Rule::id).toList();
		Set<String> ids = new LinkedHashSet<>();
		for (String list : given)
			for (String id : list.split(",", -1)) {
				if (!known.contains(id))
					throw new UsageException("There is no rule '" + id + "'" + Suggestion.hint(id, known) + "; rules are called "
							+ known.getFirst() + " to " + Rules.all().getLast().id() + ".");
				ids.add(id);
			}
		return ids.isEmpty() ? RuleSet.ALL : RuleSet.ALL.only(ids);
	}
}
