// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.ide.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** What the fonts that the IDE uses measure, to compare exactly. */
final class FontSizes {

	private static final List<String> FAMILIES = List.of("Sans", "sans-serif", "Serif", "Monospace", "system-ui", "Noto Sans",
			"DejaVu Sans", "no such family");
	private static final String SAMPLE = "The quick brown fox, ÄÖÜ; Ωμέγα, Жук \u2192 \u2665 \u2713 0123456789 \u4e2d\u6587 \u0939\u093f";

	private FontSizes() {
	}

	/** A line for each font. */
	static List<String> measure() {
		Display display = Display.getCurrent();
		List<String> lines = new ArrayList<>();
		lines.add("label: " + ofLabel(display));
		lines.add("default: " + of(display, JFaceResources.getDefaultFont()));
		lines.add("dialog: " + of(display, JFaceResources.getDialogFont()));
		lines.add("text: " + of(display, JFaceResources.getTextFont()));
		for (String family : FAMILIES)
			for (int style : new int[] { SWT.NORMAL, SWT.BOLD, SWT.ITALIC }) {
				Font font = new Font(display, family, 40, style);
				lines.add(family + " " + style + ": " + of(display, font));
				font.dispose();
			}
		return lines;
	}

	private static String ofLabel(Display display) {
		Shell shell = new Shell(display);
		Label label = new Label(shell, SWT.NONE);
		label.setText(SAMPLE);
		String size = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).toString();
		shell.dispose();
		return size;
	}

	private static String of(Display display, Font font) {
		Image image = new Image(display, 1, 1);
		GC gc = new GC(image);
		gc.setFont(font);
		FontMetrics metrics = gc.getFontMetrics();
		String text = gc.stringExtent(SAMPLE) + " " + metrics.getAscent() + "/" + metrics.getDescent() + "/" + metrics.getHeight();
		gc.dispose();
		image.dispose();
		return text;
	}
}
