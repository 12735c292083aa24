// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.menu;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.specification.NamedColor;
import org.relationalimages.viewpoint.style.LabelFormat;
import org.relationalimages.viewpoint.style.Rgb;
import org.relationalimages.viewpoint.ui.bar.Actions;
import org.relationalimages.viewpoint.ui.format.FormatBrush;
import org.relationalimages.viewpoint.ui.format.Formatting;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/** The menu for the look of the selected elements. */
final class FormatMenu {

	private static final String SPECIFIED = "As the &diagram says";
	private static final List<String> WIDTHS = List.of("&Thin", "&Medium", "T&hick", "&Very thick");
	private static final int SWATCH = 16;

	private FormatMenu() {
	}

	/** Adds the menu when something is selected that may be changed. */
	static void addTo(IMenuManager menu, DiagramViewer viewer, List<DDiagramElement> selected) {
		if (selected.isEmpty() || viewer.controller().session().refusal() != null)
			return;
		Formatting formatting = new Formatting(viewer.controller());
		MenuManager inner = new MenuManager("For&mat");
		addColors(inner, formatting, selected);
		inner.add(Actions.check("&Bold", null, Formatting.all(selected, LabelFormat.BOLD), () -> formatting.toggle(selected, LabelFormat.BOLD)));
		inner.add(Actions.check("&Italic", null, Formatting.all(selected, LabelFormat.ITALIC), () -> formatting.toggle(selected, LabelFormat.ITALIC)));
		addWidths(inner, formatting, selected);
		inner.add(new Separator());
		inner.add(Actions.push("&Copy format\tCtrl+Shift+C", null, () -> selected.size() == 1, () -> formatting.copy(selected)));
		inner.add(Actions.push("&Apply copied format\tCtrl+Shift+V", null, Formatting::hasCopy, () -> formatting.paste(selected)));
		inner.add(Actions.push("&Paint with this format\u2026", "brush", () -> selected.size() == 1, () -> FormatBrush.start(viewer)));
		inner.add(new Separator());
		inner.add(Actions.push("&Reset format and size", null, () -> selected.stream().anyMatch(Formatting::isChanged),
				() -> formatting.reset(selected)));
		menu.add(inner);
	}

	private static void addColors(MenuManager menu, Formatting formatting, List<DDiagramElement> selected) {
		List<NamedColor> colors = formatting.colors(selected);
		MenuManager inner = new MenuManager(selected.stream().allMatch(DEdge.class::isInstance) ? "Co&lour" : "Fi&ll");
		inner.add(Actions.check(SPECIFIED, null, selected.stream().allMatch(element -> element.ownFormat().color() == null),
				() -> formatting.color(selected, null)));
		for (NamedColor color : colors) {
			Action action = Actions.check(Actions.plain(color.name()), null,
					selected.stream().allMatch(element -> color.color().equals(element.ownFormat().color())), () -> formatting.color(selected, color.color()));
			action.setImageDescriptor(swatch(color.color()));
			inner.add(action);
		}
		if (!colors.isEmpty())
			menu.add(inner);
	}

	private static void addWidths(MenuManager menu, Formatting formatting, List<DDiagramElement> selected) {
		MenuManager inner = new MenuManager("Li&ne");
		Integer common = selected.getFirst().ownFormat().line();
		boolean same = selected.stream().allMatch(element -> Objects.equals(common, element.ownFormat().line()));
		inner.add(Actions.check(SPECIFIED, null, same && common == null, () -> formatting.line(selected, null)));
		for (int i = 0; i < WIDTHS.size(); i++) {
			Integer width = Integer.valueOf(i + 1);
			inner.add(Actions.check(WIDTHS.get(i), null, same && width.equals(common), () -> formatting.line(selected, width)));
		}
		menu.add(inner);
	}

	private static ImageDescriptor swatch(Rgb color) {
		return ImageDescriptor.createFromImageDataProvider(zoom -> {
			int size = Math.max(1, SWATCH * zoom / 100);
			ImageData data = new ImageData(size, size, 8, new PaletteData(new RGB(color.red(), color.green(), color.blue()), new RGB(91, 100, 112)));
			for (int i = 0; i < size; i++) {
				data.setPixel(i, 0, 1);
				data.setPixel(i, size - 1, 1);
				data.setPixel(0, i, 1);
				data.setPixel(size - 1, i, 1);
			}
			return data;
		});
	}
}
