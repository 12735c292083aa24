// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.EditPartViewer;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.style.OwnFormat;
import org.relationalimages.viewpoint.tool.Navigation;
import org.relationalimages.viewpoint.tool.Shortcuts;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.tool.ToolResult;
import org.relationalimages.viewpoint.tool.Tools;

/**
 * One canvas's way to its session: asks what is allowed, does it as one undoable step, and passes on what came of it.
 * Refusals become notices; a failure takes the step back and is told in one sentence.
 */
public final class DiagramController {

	private static final String OF_VIEWER = DiagramController.class.getName();

	private final EditingSession session;
	private final DDiagram diagram;
	private final Layouter layouter;
	private final Tools tools;
	private final Shortcuts shortcuts;
	private final UserMessages userMessages;
	private final StepGuard stepGuard;
	private final Consumer<List<Navigation>> navigator;
	private Presenter presenter = (elements, fresh) -> { };
	private Supplier<String> keeper = () -> null;
	private Function<EClass, String> kinds = EClass::getName;
	private OutgoingPicture.Maker outgoing = hasLegend -> null;

	/** A controller for a diagram of the session. */
	public DiagramController(EditingSession session, DDiagram diagram, Layouter layouter, UserMessages userMessages,
			Consumer<List<Navigation>> navigator) {
		this.session = session;
		this.diagram = diagram;
		this.layouter = layouter;
		this.tools = new Tools(session);
		this.shortcuts = new Shortcuts(session, tools);
		this.userMessages = userMessages;
		this.stepGuard = new StepGuard(userMessages);
		this.navigator = navigator;
	}

	/** Gives a viewer its controller. */
	public void install(EditPartViewer viewer) {
		viewer.setProperty(OF_VIEWER, this);
	}

	/** The controller of a viewer. */
	public static DiagramController of(EditPartViewer viewer) {
		return (DiagramController) viewer.getProperty(OF_VIEWER);
	}

	/** Shows the user what a tool dealt with. */
	@FunctionalInterface
	public interface Presenter {

		/** Selects the elements; fresh ones were made by the tool just now. */
		void present(List<DDiagramElement> elements, boolean fresh);
	}

	/** Sets who selects what tools dealt with. */
	public void setPresenter(Presenter newPresenter) {
		presenter = newPresenter;
	}

	/** Sets who says, in a sentence, why no picture of the diagram may leave the program now; null says that it may. */
	public void setKeeper(Supplier<String> newKeeper) {
		keeper = newKeeper;
	}

	/** Whether a picture of the diagram may leave the program; the user is told why not. */
	public boolean mayLeave() {
		String reason = keeper.get();
		if (reason != null)
			userMessages.tell(reason);
		return reason == null;
	}

	/** Sets who makes the picture that leaves in place of the canvas; slow ones let the user wait. */
	public void setOutgoing(OutgoingPicture.Maker maker) {
		outgoing = maker;
	}

	/** Sets the words for classes of elements. */
	public void setKinds(Function<EClass, String> words) {
		kinds = words;
	}

	/** The picture that leaves in place of the canvas; null when the canvas may leave as it is. */
	public OutgoingPicture outgoing(boolean hasLegend) throws IOException {
		return outgoing.make(hasLegend);
	}

	/** Says why something cannot be done: because the case can only be read, or else the given sentence. */
	public void tellWhyNot(String otherwise) {
		userMessages.tell(session.refusal() != null ? session.refusal() : otherwise);
	}

	/** The session. */
	public EditingSession session() {
		return session;
	}

	/** The diagram. */
	public DDiagram diagram() {
		return diagram;
	}

	/** What may be done with tools. */
	public Tools tools() {
		return tools;
	}

	/** What may be done with tools besides Sirius's gestures. */
	public Shortcuts shortcuts() {
		return shortcuts;
	}

	/** Where to speak to the user. */
	public UserMessages messages() {
		return userMessages;
	}

	/** Whether the user may do something with tools: never in a case that can only be read. */
	public boolean may(Predicate<Tools> question) {
		return session.refusal() == null && answer(question);
	}

	/** Uses a tool; what came of it is shown to the user. */
	public void use(String label, Function<Tools, ToolResult> tool) {
		guard(label, () -> report(tool.apply(tools), false));
	}

	/** Takes over a text while it is typed into a label, without a word; returns false when it can't be, as it is now. */
	public boolean type(DDiagramElement element, String text) {
		try {
			return tools.edit(element, text).isDone();
		} catch (RuntimeException e) {
			return false; // it is told when the typing ends
		}
	}

	/** Deletes elements with what they show, and says what went along. */
	public void delete(List<DDiagramElement> elements) {
		List<DEdge> before = edges();
		String name = elements.size() == 1 ? named(elements.getFirst()) : "";
		DeletionNews news = new DeletionNews(elements.stream().map(DDiagramElement::target).toList(), name, kinds);
		use("Delete", all -> all.delete(elements));
		List<DEdge> after = edges();
		if (elements.stream().noneMatch(element -> element instanceof DEdge edge ? after.contains(edge) : session.isAttached(element.target())))
			userMessages.tell(news.withLinks((int) before.stream()
					.filter(edge -> !after.contains(edge) && !elements.contains(edge)).count()).sentence());
	}

	private static String named(DDiagramElement element) {
		return element.label().isBlank() ? "This " + element.mapping().name().toLowerCase(Locale.ROOT) : "\u201c" + element.label().strip() + "\u201d";
	}

	private List<DEdge> edges() {
		List<DEdge> edges = new ArrayList<>();
		diagram.forEach(element -> {
			if (element instanceof DEdge edge)
				edges.add(edge);
		});
		return edges;
	}

	/** Uses a tool that makes something new; a single new element is ready for typing. */
	public void make(ToolDescription tool, Function<Tools, ToolResult> use) {
		guard(tool.label(), () -> report(use.apply(tools), true));
	}

	/** Drops elements; their upper left corner comes to lie at the place, relative to the holder. */
	public void drop(List<DDiagramElement> elements, Object holder, Point place) {
		Dropped dropped = Dropped.of(diagram, elements);
		use("Move", all -> {
			ToolResult[] result = new ToolResult[1];
			session.execute("Move", () -> result[0] = all.drop(elements, holder, place),
					() -> dropped.makeRoom(holder, layouter, session.change(diagram)));
			return result[0];
		});
		presenter.present(dropped.shown(diagram), false);
	}

	/** Runs the element's double-click tool, in a case that can only be read as well; returns false when it has none. */
	public boolean open(DDiagramElement element) {
		if (!answer(all -> all.canOpen(element)))
			return false;
		use("Open", all -> all.doubleClick(element));
		return true;
	}

	/** Puts elements where the user wants them, relative to their parents; what holds them makes room. */
	public void place(String label, Map<AbstractDNode, Bounds> places) {
		arrange(label, change -> layouter.place(change, places));
	}

	/** Gives an edge the user's bends. */
	public void bend(String label, DEdge edge, List<Point> bends) {
		arrange(label, change -> change.bendpoints(edge, bends, !bends.isEmpty()));
	}

	/** Hides elements or reveals them. */
	public void hide(Collection<DDiagramElement> elements, boolean hidden) {
		guard(hidden ? "Hide" : "Reveal", () -> session.diagrams().hide(diagram, elements, hidden));
	}

	/** Folds elements to their titles or unfolds them. */
	public void fold(Collection<AbstractDNode> elements, boolean folded) {
		guard(folded ? "Fold" : "Unfold", () -> session.diagrams().fold(diagram, elements, folded));
	}

	/** Switches a layer on or off. */
	public void switchLayer(Layer layer, boolean on) {
		guard("Layer " + layer.label(), () -> session.diagrams().layer(diagram, layer, on));
	}

	/** Switches a filter on or off. */
	public void switchFilter(CompositeFilter filter, boolean on) {
		guard("Filter " + filter.label(), () -> session.diagrams().filter(diagram, filter, on));
	}

	/** Keeps elements where they are even on "Arrange all", or frees them. */
	public void pin(Collection<AbstractDNode> elements, boolean pinned) {
		arrange(pinned ? "Pin" : "Unpin", change -> elements.forEach(
				element -> change.placed(element, element.isPlaced() || pinned, element.isSized(), pinned)));
	}

	/** Gives elements back the look that the specification says, and the size that they need, as one step. */
	public void reset(Collection<DDiagramElement> elements) {
		arrange("Reset Format", change -> {
			elements.forEach(element -> change.ownFormat(element, OwnFormat.NONE));
			layouter.fit(change, elements.stream().filter(DiagramController::isSized).map(AbstractDNode.class::cast).toList());
		});
	}

	/** Whether the user has given an element its size. */
	public static boolean isSized(DDiagramElement element) {
		return element instanceof AbstractDNode node && node.isSized();
	}

	/** Alters the view only, as one step. */
	public void arrange(String label, Consumer<DiagramChange> change) {
		guard(label, () -> session.arrange(label, diagram, change));
	}

	/** Does several things as one step. */
	public void step(String label, Runnable steps) {
		guard(label, () -> session.execute(label == null ? "Change" : label, steps));
	}

	/** Does something of the session's; a failure is told in one sentence, never thrown. */
	public void guard(String label, Runnable work) {
		stepGuard.run(label, work);
	}

	private void report(ToolResult result, boolean fresh) {
		if (result.refusal() != null)
			userMessages.tell(result.refusal());
		else if (!result.problems().isEmpty())
			userMessages.tell(result.problems().getFirst());
		if (!result.selection().isEmpty())
			presenter.present(result.selection(), fresh && result.created().containsAll(result.selection()));
		if (!result.navigations().isEmpty())
			navigator.accept(result.navigations());
	}

	private boolean answer(Predicate<Tools> question) {
		try {
			return question.test(tools);
		} catch (RuntimeException e) {
			userMessages.tell("This is not possible here: " + StepGuard.sentence(e));
			return false;
		}
	}
}
