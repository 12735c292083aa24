// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.traces;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.relationalimages.casefile.read.ForeignFile;
import org.relationalimages.workbench.open.DiagramInputFactory;
import org.relationalimages.workbench.open.RecentFiles;

/** What the workbench itself keeps that may name a case: which diagrams come back at the next start, which cases were opened last, and its error log. */
final class WorkbenchTraces {

	private static final String MEMORY = "Diagrams that come back at the next start";
	private static final String RECENT = "Cases opened last (File > Open Recent)";
	private static final String SETTINGS = ".metadata/.plugins/org.eclipse.core.runtime/.settings/org.relationalimages.workbench.prefs";
	private static final String LOG = "Error logs";
	/** Larger ones count as naming cases. */
	private static final long MAX_BYTES = 64L << 20;
	private static final String LAYOUT = ".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi";

	private WorkbenchTraces() {
	}

	static List<KnownTrace> list() {
		List<KnownTrace> found = new ArrayList<>();
		workFolder().map(folder -> folder.resolve(LAYOUT)).filter(WorkbenchTraces::namesCases)
				.flatMap(file -> trace(MEMORY, "names and places of their cases", file)).ifPresent(found::add);
		if (!RecentFiles.list().isEmpty())
			workFolder().map(folder -> folder.resolve(SETTINGS)).flatMap(file -> trace(RECENT, "names and places of cases", file)).ifPresent(found::add);
		for (Path log : logs())
			trace(LOG, "may name files of cases", log).filter(one -> one.size() > 0).ifPresent(found::add);
		return found;
	}

	private static Optional<Path> workFolder() {
		Location location = Platform.getInstanceLocation();
		return location == null || !location.isSet() ? Optional.empty() : Optional.of(new java.io.File(location.getURL().getPath()).toPath());
	}

	/** The arrangement of the window without diagrams tells nothing of any case. */
	private static boolean namesCases(Path file) {
		try {
			return Files.exists(file) && new String(ForeignFile.found(file).bytes(MAX_BYTES), StandardCharsets.UTF_8).contains("diagramMemory");
		} catch (IOException | RuntimeException e) {
			return true; // it can't be ruled out
		}
	}

	private static List<Path> logs() {
		Path log = Platform.getLogFileLocation() == null ? null : Platform.getLogFileLocation().toPath();
		if (log == null || !Files.isDirectory(log.getParent()))
			return List.of();
		try (Stream<Path> files = Files.list(log.getParent())) {
			return files.filter(file -> file.equals(log) || file.getFileName().toString().matches("\\.bak_\\d+\\.log")).toList();
		} catch (IOException e) {
			return List.of(); // what can't be looked into can't be offered
		}
	}

	private static Optional<KnownTrace> trace(String group, String about, Path file) {
		try {
			return Optional.of(new KnownTrace(group, about, file, Files.getLastModifiedTime(file).toInstant(), Files.size(file), null));
		} catch (IOException e) {
			return Optional.empty(); // gone meanwhile
		}
	}

	/** Forgets one of them; a sentence when that is not possible. */
	static Optional<String> forget(KnownTrace trace) {
		if (trace.group().equals(MEMORY))
			DiagramInputFactory.forgetOpen();
		if (trace.group().equals(RECENT)) {
			RecentFiles.clear();
			return Optional.empty(); // other settings in that file stay
		}
		try {
			Files.deleteIfExists(trace.path());
			return Optional.empty();
		} catch (IOException e) {
			return Optional.of(trace.path() + " cannot be removed (" + e.getClass().getSimpleName() + "); delete it by hand.");
		}
	}
}
