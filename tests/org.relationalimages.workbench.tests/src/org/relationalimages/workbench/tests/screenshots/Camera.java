// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.screenshots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Takes pictures of the window, of dialogs and of all pages of wizards, as they are on the screen. */
final class Camera {

	/** Milliseconds in which a window gets its final look. */
	private static final int CALM = 350;
	private static final int PAGES = 8;

	private final Display display = Display.getCurrent();
	private final Path folder;
	private final String variant;
	private final List<String> missed = new ArrayList<>();

	/** A camera for pictures in a folder, whose names end with the variant. */
	Camera(Path folder, String variant) {
		this.folder = folder;
		this.variant = variant;
	}

	/** What could not be taken. */
	List<String> missed() {
		return missed;
	}

	/** Takes the whole window as it will be in a moment. */
	void window(String name) {
		calm();
		shoot(name, WorkbenchFixture.window().getShell());
	}

	/** Takes what a work opens, page by page, and closes it. */
	void dialog(String name, Runnable work) {
		Sitting sitting = new Sitting(name);
		display.timerExec(CALM, sitting::look);
		try {
			work.run();
			EventLoop.waitFor(EventLoop.SECONDS / 4, () -> sitting.taken > 0 && sitting.fresh() == null);
		} catch (RuntimeException e) {
			missed.add(name + ": " + e);
		}
		sitting.isOver = true;
		if (sitting.taken == 0)
			missed.add(name);
	}

	private void calm() {
		long end = System.nanoTime() + CALM * 1_000_000L;
		EventLoop.waitFor(EventLoop.SECONDS, () -> System.nanoTime() > end);
	}

	private void shoot(String name, Shell shell) {
		shell.update();
		Rectangle box = shell.getBounds();
		Image image = new Image(display, box.width, box.height);
		GC gc = new GC(display);
		gc.copyArea(image, box.x, box.y);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData(shell.getMonitor().getZoom()) };
		image.dispose();
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		loader.save(folder.resolve(name + "." + variant + ".png").toString(), SWT.IMAGE_PNG);
	}

	/** One dialog in front of the camera. */
	private final class Sitting {

		private final String name;
		private final List<Shell> before = Arrays.asList(display.getShells());
		private int taken;
		private boolean isOver;

		Sitting(String name) {
			this.name = name;
		}

		private Shell fresh() {
			return Arrays.stream(display.getShells()).filter(shell -> !before.contains(shell) && shell.isVisible() && shell.getSize().x > 1)
					.reduce((one, later) -> later).orElse(null);
		}

		private void look() {
			if (isOver)
				return;
			display.timerExec(CALM, this::look);
			Shell shell = fresh();
			if (shell == null)
				return;
			taken++;
			shoot(taken == 1 ? name : name + "-" + taken, shell);
			fill(shell);
			if (taken < PAGES && (Dialogs.canPress(shell, "Next >") || taken == 1 && Dialogs.canPress(shell, "Details >>")))
				Dialogs.press(shell, Dialogs.canPress(shell, "Next >") ? "Next >" : "Details >>");
			else
				shell.close();
		}

		/** A page that wants a name first goes on when it has one. */
		private void fill(Shell shell) {
			for (Control one : Dialogs.all(shell))
				if (one instanceof Button button && button.getText().equals("&Next >") && !button.isEnabled())
					Dialogs.fields(shell).stream().filter(field -> field.getEditable() && field.getText().isEmpty() && (field.getStyle() & SWT.SEARCH) == 0)
							.forEach(field -> field.setText("An example"));
		}
	}
}
