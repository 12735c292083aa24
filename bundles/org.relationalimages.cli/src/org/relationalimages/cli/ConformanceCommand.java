// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.relationalimages.viewpoint.conformance.ConformanceRunner;
import org.relationalimages.viewpoint.conformance.ToolStage;

/** Compares the embedded runtime with what the real Sirius computed: every scenario below the given folders. */
final class ConformanceCommand implements Command {

	@Override
	public String name() {
		return "conformance";
	}

	@Override
	public String operands() {
		return "DIR…";
	}

	@Override
	public String summary() {
		return "Runs every *.scenario below the folders against its *.expected.json and prints each difference.";
	}

	@Override
	public List<Option> options() {
		return List.of();
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		List<Path> folders = arguments.files();
		for (Path folder : folders)
			if (!Files.exists(folder))
				throw new Failure(folder + ": there is no such folder; check its name");
		if (ConformanceRunner.scenarios(folders).isEmpty())
			throw new Failure("there is no *.scenario file below "
					+ String.join(", ", folders.stream().map(Path::toString).toList()) + "; name another folder");
		ConformanceRunner.Result result = new ConformanceRunner(ToolStage::new).run(folders, console::result);
		return result.failed() == 0 ? CommandLine.OK : CommandLine.FINDINGS;
	}
}
