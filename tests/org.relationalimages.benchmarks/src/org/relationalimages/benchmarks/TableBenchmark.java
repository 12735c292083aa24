// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.SpecificationLoader;
import org.relationalimages.viewpoint.specification.SpecificationSource;
import org.relationalimages.viewpoint.specification.TableDescription;
import org.relationalimages.viewpoint.table.DTable;

/** Measures changes of cases while a table of their images and meanings is open, against making the whole table. */
final class TableBenchmark {

	private static final String SPECIFICATION = """
			<?xml version="1.0" encoding="UTF-8"?>
			<description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
			 xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
			 xmlns:table="http://www.eclipse.org/sirius/table/description/1.1.0" name="g" version="12.0.0.2017041100">
			<ownedViewpoints name="v"><ownedRepresentations xsi:type="table:EditionTableDescription" name="Images" domainClass="CaseFile">
			<ownedLineMappings name="Image" domainClass="RelationalImage" semanticCandidatesExpression="feature:images" headerLabelExpression="feature:name">
			<ownedSubLines name="Meaning" domainClass="Meaning" semanticCandidatesExpression="feature:meanings" headerLabelExpression="feature:statement"/>
			</ownedLineMappings>
			<ownedColumnMappings name="Picture" featureName="picture" headerLabelExpression="Picture"/>
			<ownedColumnMappings name="Layer" featureName="layer" headerLabelExpression="Layer"/>
			<ownedColumnMappings name="Statement" featureName="statement" headerLabelExpression="Statement"/>
			</ownedRepresentations></ownedViewpoints></description:Group>
			""";

	private TableBenchmark() {
	}

	static void run(PrintStream out, List<Integer> sizes, int changes) throws Exception {
		TableDescription description = SpecificationLoader.load(List.of(new SpecificationSource("images.odesign",
				() -> new ByteArrayInputStream(SPECIFICATION.getBytes(StandardCharsets.UTF_8)))), null).table("Images");
		out.println("One change with a table of images open (median ms; last column: opening against one rename)");
		out.println("     lines      open    rename   create+undo     ratio");
		for (int size : sizes) {
			CaseFile root = LargeCase.of(size);
			double open = Median.of(3, 5, round -> {
				EditingSession session = new EditingSession(List.of(root));
				session.tables().open(description, root);
				session.dispose();
			}).wall();
			EditingSession session = new EditingSession(List.of(root));
			DTable table = session.tables().open(description, root);
			follows(session, table, root);
			double rename = Median.of(changes, changes, round -> rename(session, root, round)).wall();
			double create = Median.of(changes, changes, round -> create(session, root)).wall();
			out.printf(Locale.ROOT, "  %,8d  %8.1f  %8.3f  %12.3f  %8.0f%n", table.allLines().size(), open, rename, create,
					open / Math.max(rename, 1e-3));
			session.dispose();
		}
	}

	/** Verifies that the table follows changes, since a refresh that does nothing would be the fastest. */
	private static void follows(EditingSession session, DTable table, CaseFile root) {
		int before = table.lines().size();
		session.execute("Create image", () -> add(root));
		int after = table.lines().size();
		session.undo();
		rename(session, root, 0);
		RelationalImage renamed = image(root, 0);
		String text = table.lines().stream().filter(line -> line.target() == renamed).findFirst()
				.map(line -> table.cell(line, table.columns().getFirst()).label()).orElse("");
		if (after != before + 1 || table.lines().size() != before || !text.equals("renamed in round 0"))
			throw new IllegalStateException("The table did not follow the change.");
	}

	private static RelationalImage image(CaseFile root, int round) {
		return root.getImages().get((round * 31 + 7) % root.getImages().size());
	}

	private static void rename(EditingSession session, CaseFile root, int round) {
		session.execute("Rename", () -> image(root, round).setPicture("renamed in round " + round));
	}

	private static void create(EditingSession session, CaseFile root) {
		session.execute("Create image", () -> add(root));
		session.undo();
	}

	private static void add(CaseFile root) {
		RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
		image.setPicture("new");
		root.getImages().add(image);
	}
}
