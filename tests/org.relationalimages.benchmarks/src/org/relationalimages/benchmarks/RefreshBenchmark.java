// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.relationalimages.design.Design;
import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.Specification;
import org.relationalimages.viewpoint.specification.SpecificationLoader;
import org.relationalimages.viewpoint.specification.SpecificationSource;

/** Measures changes of cases while their image layers are open: one change should cost the same in a large diagram. */
final class RefreshBenchmark {

	private RefreshBenchmark() {
	}

	static void run(PrintStream out, List<Integer> sizes, int changes) throws Exception {
		Specification specification = SpecificationLoader.load(
				Design.specifications().stream().map(SpecificationSource::of).toList(), Design.class.getClassLoader());
		DiagramDescription description = specification.diagram(Design.IMAGE_LAYERS);
		out.println("One change with the diagram Image Layers open (median ms; last column: against the smallest)");
		out.println("  elements      open    rename   link+undo   create+undo    growth");
		double first = 0;
		for (int size : sizes) {
			CaseFile root = LargeCase.of(size);
			double open = Median.of(3, 5, round -> {
				EditingSession session = new EditingSession(List.of(root));
				session.diagrams().open(description, root);
				session.dispose();
			}).wall();
			EditingSession session = new EditingSession(List.of(root));
			DDiagram diagram = session.diagrams().open(description, root);
			follows(session, diagram, root);
			double rename = Median.of(changes, changes, round -> rename(session, root, round)).wall();
			double link = Median.of(changes, changes, round -> link(session, root, round)).wall();
			double create = Median.of(changes, changes, round -> create(session, root)).wall();
			double sum = rename + link + create;
			first = first == 0 ? sum : first;
			out.printf(Locale.ROOT, "  %,8d  %8.1f  %8.3f  %10.3f  %12.3f  %7.1fx%n", count(diagram), open, rename,
					link, create, sum / first);
			session.dispose();
		}
	}

	/** Verifies that the diagram follows changes, since a refresh that does nothing would be the fastest. */
	private static void follows(EditingSession session, DDiagram diagram, CaseFile root) {
		int before = count(diagram);
		session.execute("Create image", () -> add(root));
		int after = count(diagram);
		session.undo();
		rename(session, root, 0);
		String label = diagram.elementsOf(image(root, 0)).getFirst().label();
		if (after != before + 1 || count(diagram) != before || !label.contains("renamed in round 0"))
			throw new IllegalStateException("The diagram did not follow the change.");
	}

	private static int count(DDiagram diagram) {
		AtomicInteger count = new AtomicInteger();
		diagram.forEach(element -> count.incrementAndGet());
		return count.get();
	}

	private static RelationalImage image(CaseFile root, int round) {
		return root.getImages().get((round * 31 + 7) % root.getImages().size());
	}

	private static void rename(EditingSession session, CaseFile root, int round) {
		session.execute("Rename", () -> image(root, round).setPicture("renamed in round " + round));
	}

	private static void link(EditingSession session, CaseFile root, int round) {
		session.execute("Link", () -> image(root, round).getContradicts().add(image(root, round + 1)));
		session.undo();
	}

	private static void create(EditingSession session, CaseFile root) {
		session.execute("Create image", () -> add(root));
		session.undo();
	}

	private static void add(CaseFile root) {
		RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
		image.setPicture("new");
		image.setLayer(root.getLifeLayers().getLast());
		root.getImages().add(image);
		Ids.assign(image);
	}
}
