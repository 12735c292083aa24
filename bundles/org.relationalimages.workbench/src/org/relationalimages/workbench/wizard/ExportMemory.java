// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.relationalimages.export.plan.ExportFormat;
import org.relationalimages.export.plan.ExportFormats;

/**
 * What was chosen for the last export. The folder is kept for this run only, for its name may tell who a case is about;
 * whether notes and what is sensitive go along is asked anew each time.
 */
final class ExportMemory {

	private static final String BUNDLE = "org.relationalimages.workbench";
	private static final String FORMAT = "export.format";
	private static final String SCALE = "export.scale";
	private static final String TRANSPARENT = "export.transparent";
	private static final String LEGEND = "export.legend";

	private static String folder = System.getProperty("user.home");

	private ExportMemory() {
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}

	static String folder() {
		return folder;
	}

	/** The first one on offer before anything was chosen. */
	static ExportFormat format() {
		String word = preferences().get(FORMAT, "");
		return ExportFormats.all().stream().filter(format -> format.word().equals(word)).findFirst()
				.orElse(ExportFormats.all().getFirst());
	}

	/** 0 for full size, 1 for twice that, and so on to 3. */
	static int scale() {
		return Math.clamp(preferences().getInt(SCALE, 1), 0, 3);
	}

	static boolean transparent() {
		return preferences().getBoolean(TRANSPARENT, false);
	}

	/** Whoever gets a picture needs the legend, unless the last one went without. */
	static boolean legend() {
		return preferences().getBoolean(LEGEND, true);
	}

	static void keep(String lastFolder, ExportFormat format, int scale, boolean transparent, boolean legend) {
		folder = lastFolder;
		preferences().put(FORMAT, format.word());
		preferences().putInt(SCALE, scale);
		preferences().putBoolean(TRANSPARENT, transparent);
		preferences().putBoolean(LEGEND, legend);
	}
}
