// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ScrollBar;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.ui.accessibility.CanvasAccessibility;
import org.relationalimages.viewpoint.ui.palette.DormantEntry;
import org.relationalimages.viewpoint.ui.palette.ListPalette;
import org.relationalimages.viewpoint.ui.palette.PaletteBuilder;
import org.relationalimages.viewpoint.ui.palette.PaletteSearch;
import org.relationalimages.viewpoint.ui.palette.SpecifiedEntry;

/** The palette in a window that is too low for all tools. */
class PaletteTest {

	private final CanvasFixture canvasFixture = new CanvasFixture();
	private final Shell shell = new Shell(canvasFixture.viewer.getControl().getDisplay(), SWT.NO_TRIM);
	private final PaletteBuilder builder = new PaletteBuilder(canvasFixture.controller, ImageFinder.NONE);
	private final EditDomain domain = new EditDomain();
	private final PaletteViewer palette;

	PaletteTest() {
		domain.setPaletteRoot(builder.root());
		palette = new ListPalette(domain, builder::filter, () -> canvasFixture.viewer).createPaletteViewer(shell);
		domain.setPaletteViewer(palette);
		shell.addListener(SWT.Resize, event -> palette.getControl().setBounds(shell.getClientArea()));
		shell.setBounds(10, 10, 190, 160);
		shell.open();
		EventLoop.settle();
	}

	@AfterEach
	void close() {
		shell.dispose();
		canvasFixture.close();
	}

	@Test
	void nothingLiesOverItsTools() {
		assertEquals(List.of(), showing(canvas().getViewport(), ScrollBar.class), "bars painted over the tools");
		assertEquals(SWT.NONE, canvas().getScrollbarsMode() & SWT.SCROLLBAR_OVERLAY);
		assertTrue(canvas().getVerticalBar().isVisible());
		canvasFixture.settleUntil(this::isBesideItsBar);
		assertTrue(isBesideItsBar());
	}

	@Test
	void theLastToolIsSeenWhole() {
		canvasFixture.settleUntil(this::isBesideItsBar);
		GraphicalEditPart last = tools().getLast();
		palette.reveal(last);
		EventLoop.settle();
		Rectangle box = onScreen(last);
		Rectangle seen = new Rectangle(canvas().getClientArea());
		assertTrue(seen.contains(box), box + " in " + seen);
		assertEquals(last, palette.findObjectAt(box.getBottom().translate(0, -2)));
	}

	@Test
	void theWheelScrollsIt() {
		palette.select(tools().getFirst());
		Event event = new Event();
		event.count = -3;
		canvas().notifyListeners(SWT.MouseWheel, event);
		assertTrue(event.doit, "the bar is left to scroll");
	}

	@Test
	void itHasNoBarWhereAllToolsFit() {
		shell.setSize(190, 900);
		EventLoop.settle();
		assertFalse(canvas().getVerticalBar().isVisible());
	}

	@Test
	void typingLeavesOnlyToolsWithTheWords() {
		assertEquals(List.of("Select", "Marquee", "New card", "Loose card", "Mark as done", "Comes next", "Link"), labels());
		PaletteSearch.of(palette.getControl()).setText("card");
		assertEquals(List.of("Select", "Marquee", "New card", "Loose card", "Mark as done"), labels(), "the section's name counts, too");
		PaletteSearch.of(palette.getControl()).setText("nothing like it");
		assertEquals(List.of("Select", "Marquee"), labels());
		PaletteSearch.of(palette.getControl()).setText("");
		assertEquals(7, labels().size());
		Rectangle field = new Rectangle(PaletteSearch.of(palette.getControl()).getBounds());
		assertFalse(field.intersects(new Rectangle(canvas().getBounds())), "it lies over no tool");
	}

	@Test
	void aToolOfALayerThatIsOffIsPaleTellsWhyAndSwitchesItOn() {
		ToolEntry link = entry("Link");
		assertTrue(link instanceof DormantEntry);
		assertTrue(link.getDescription().startsWith("The view layer \u201cLinks between cards\u201d is off"), link.getDescription());
		palette.setActiveTool(link);
		EventLoop.settle();
		builder.refresh();
		assertTrue(canvasFixture.diagram.activeLayers().stream().anyMatch(layer -> layer.name().equals("Links")));
		assertTrue(entry("Link") instanceof SpecifiedEntry);
	}

	@Test
	void inACaseForReadingOnlyAllToolsTellThat() {
		canvasFixture.session.refuseChanges("Only for reading.");
		builder.refresh();
		assertTrue(entry("New card").getDescription().startsWith("Only for reading."));
	}

	private ToolEntry entry(String label) {
		return entries(builder.root()).stream().filter(one -> one.getLabel().equals(label)).findFirst().orElseThrow();
	}

	private List<String> labels() {
		return entries(builder.root()).stream().map(PaletteEntry::getLabel).toList();
	}

	private static List<ToolEntry> entries(PaletteContainer holder) {
		List<ToolEntry> found = new ArrayList<>();
		for (Object child : holder.getChildren())
			if (child instanceof ToolEntry entry)
				found.add(entry);
			else if (child instanceof PaletteContainer inner)
				found.addAll(entries(inner));
		return found;
	}

	@Test
	void aScreenReaderGetsItsToolsAsAList() {
		AccessibleControlEvent tools = new AccessibleControlEvent(this);
		tools.childID = ACC.CHILDID_SELF;
		CanvasAccessibility answers = CanvasAccessibility.of(palette);
		answers.getChildren(tools);
		List<String> said = Arrays.stream(tools.children).map(id -> {
			AccessibleEvent event = new AccessibleEvent(this);
			event.childID = (Integer) id;
			answers.getName(event);
			String name = event.result;
			answers.getDescription(event);
			return name + ": " + event.result;
		}).toList();
		assertEquals(List.of("Select, Selection: Select, move and resize", "Marquee, Selection: Select everything inside a frame",
				"New card, Cards: Adds a card to a column (N)", "Loose card, Cards: (O)", "Mark as done, Cards: (M)", "Comes next, Lines: (C)",
				"Link, Linking: The view layer \u201cLinks between cards\u201d is off; taking this tool switches it on."), said);
	}

	private boolean isBesideItsBar() {
		return canvas().getClientArea().width < shell.getClientArea().width
				&& canvas().getViewport().getSize().width <= canvas().getClientArea().width;
	}

	private FigureCanvas canvas() {
		return (FigureCanvas) palette.getControl();
	}

	@Test
	void enterUsesAToolWithoutTheMouse() {
		KeyRobot keys = new KeyRobot(canvasFixture);
		canvasFixture.viewer.select(canvasFixture.part("Later"));
		press(toolOfLetter('N'), SWT.CR);
		keys.name("By key");
		assertEquals("By key", keys.selected());
		assertEquals("Later", ((DDiagramElement) canvasFixture.node("By key").parent()).label());
		press(toolOfLetter('N'), 'n');
		keys.name("By letter");
		assertEquals("By letter", keys.selected());
		canvasFixture.viewer.deselectAll();
		press(toolOfLetter('C'), ' ');
		assertTrue(canvasFixture.told.getLast().startsWith("Select the element where the link starts"), canvasFixture.told.toString());
	}

	@Test
	void aToolInHandIsUsedByEnterOnTheCanvas() {
		KeyRobot keys = new KeyRobot(canvasFixture);
		canvasFixture.viewer.select(canvasFixture.part("Later"));
		canvasFixture.viewer.getEditDomain().setActiveTool(((SpecifiedEntry) toolOfLetter('N').getModel()).createTool());
		keys.press(SWT.CR).name("In hand");
		assertEquals("In hand", keys.selected());
	}

	private GraphicalEditPart toolOfLetter(char letter) {
		return tools().stream().filter(part -> ((PaletteEntry) part.getModel()).getDescription().endsWith("(" + letter + ")")).findFirst().orElseThrow();
	}

	private void press(GraphicalEditPart tool, int key) {
		palette.setFocus(tool);
		Event event = new Event();
		event.keyCode = key;
		event.character = (char) key;
		canvas().notifyListeners(SWT.KeyDown, event);
		EventLoop.settle();
	}

	private List<GraphicalEditPart> tools() {
		List<GraphicalEditPart> found = new ArrayList<>();
		for (Object one : palette.getEditPartRegistry().values())
			if (one instanceof GraphicalEditPart part && part.getModel() instanceof SpecifiedEntry)
				found.add(part);
		found.sort(Comparator.comparingInt(PaletteTest::top));
		return found;
	}

	private static int top(GraphicalEditPart part) {
		return onScreen(part).y;
	}

	private static Rectangle onScreen(GraphicalEditPart part) {
		Rectangle box = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(box);
		return box;
	}

	private static List<String> showing(IFigure figure, Class<?> kind) {
		List<String> found = new ArrayList<>();
		if (kind.isInstance(figure) && figure.isShowing() && !figure.getBounds().isEmpty())
			found.add(figure + " " + figure.getBounds());
		for (Object child : figure.getChildren())
			found.addAll(showing((IFigure) child, kind));
		return found;
	}
}
