// SPDX-License-Identifier: EPL-2.0
// Tells in each product what it is made of: sbom.cdx.json (CycloneDX) lists every part with its Maven coordinates, hash and
// licence; notices/ holds the licence and notice texts that the parts carry. The build fails when a part is none of ours
// and none of the libraries whose hashes are pinned.
import groovy.json.JsonOutput
import java.nio.file.Files
import java.nio.file.Path
import java.security.MessageDigest
import java.util.jar.JarFile

Path root = project.basedir.toPath().resolve('../..').normalize()
Path repository = Path.of(session.localRepository.basedir)
Path pinFile = root.resolve('.mvn/checksums/checksums.sha256')
boolean isPinning = session.userProperties.containsKey('relationalimages.pin')

sha256 = { byte[] bytes -> MessageDigest.getInstance('SHA-256').digest(bytes).encodeHex().toString() }

// What a jar holds but for its manifest, which Tycho writes anew where a library brings none for OSGi.
contents = { Path jar ->
	new JarFile(jar.toFile()).withCloseable { file ->
		sha256(file.entries().findAll { !it.directory && it.name != 'META-INF/MANIFEST.MF' }
			.collect { "$it.name $it.crc $it.size" }.sort().join('\n').getBytes('UTF-8'))
	}
}

// Pinned libraries: by the hash of the jar, and by what they hold for those that get a manifest.
Map<String, String> byHash = [:]
if (!isPinning) {
	pinFile.toFile().readLines().each { line ->
		def (hash, path) = line.split(/\s+/, 2)
		byHash[hash] = path
	}
}
Map<String, String> byContents = [:]
def target = new groovy.xml.XmlSlurper().parse(root.resolve('releng/org.relationalimages.target/org.relationalimages.target.target').toFile())
target.locations.location.findAll { it.@missingManifest == 'generate' }.dependencies.dependency.each {
	String path = "${it.groupId.text().replace('.', '/')}/$it.artifactId/$it.version/$it.artifactId-${it.version}.jar"
	byContents[contents(repository.resolve(path))] = path
}

// The licences that a library's description in Maven names, or that of its nearest parent which names some.
licences = null
licences = { String group, String name, String version ->
	Path pom = repository.resolve("${group.replace('.', '/')}/$name/$version/$name-${version}.pom")
	if (!Files.exists(pom))
		return []
	def read = new groovy.xml.XmlSlurper(false, false).parse(pom.toFile())
	def own = read.licenses.license.collect { [name: it.name.text().trim(), url: it.url.text().trim()] }
	def parent = read.parent
	own ?: parent.size() ? licences(parent.groupId.text(), parent.artifactId.text(), parent.version.text()) : []
}
spdx = { Map licence ->
	String text = "$licence.name $licence.url".toLowerCase()
	def id = [/epl[ -]?2|eclipse public license[^\d]*2/: 'EPL-2.0', /epl-?(v)?1|eclipse public license[^\d]*1/: 'EPL-1.0',
		/apache/: 'Apache-2.0', /lesser|lgpl/: 'LGPL-2.1-or-later', /classpath/: 'GPL-2.0-only WITH Classpath-exception-2.0',
		/unicode/: 'Unicode-3.0', /\bmit\b|bouncy/: 'MIT', /0bsd/: '0BSD'].find { text =~ it.key }?.value
	id?.contains(' ') ? [expression: id] : [license: id ? [id: id] : [name: licence.name ?: licence.url]]
}
// Several licences are a choice among them; CycloneDX writes a choice as one expression.
written = { List found ->
	def ids = found.collect { spdx(it) }.unique()
	if (ids.size() < 2)
		return ids
	[[expression: ids.collect { it.expression ?: it.license.id ?: it.license.name }.collect { it.contains(' ') ? "($it)" : it }.join(' OR ')]]
}

isNotice = { String entry ->
	entry ==~ /(?i)(META-INF\/)?(about[^\/]*\.html|licen[sc]e[^\/]*|notice[^\/]*|copying[^\/]*)/ || entry ==~ /about_files\/[^\/]+/ ||
		entry ==~ /(?i)fonts\/([^\/]*\/)*[^\/]*(licen[sc]e|ofl|copying)[^\/]*/
}

/** Returns the part as CycloneDX describes it, and puts its notices among those known. */
part = { Path file, Map<String, Map> notices ->
	byte[] bytes = Files.readAllBytes(file)
	String hash = sha256(bytes)
	new JarFile(file.toFile()).withCloseable { jar ->
		def main = jar.manifest.mainAttributes
		String symbolic = main.getValue('Bundle-SymbolicName').split(';')[0].trim()
		String bundleVersion = main.getValue('Bundle-Version')
		jar.entries().findAll { !it.directory && isNotice(it.name) }.each { entry ->
			byte[] text = jar.getInputStream(entry).bytes
			notices.computeIfAbsent(sha256(text)) { [name: entry.name.tokenize('/').last(), text: text, parts: []] }.parts << "$symbolic $bundleVersion"
		}
		if (symbolic.startsWith('org.relationalimages.'))
			return [type: 'library', 'bom-ref': symbolic, group: 'org.relationalimages', name: symbolic, version: bundleVersion,
				hashes: [[alg: 'SHA-256', content: hash]], licenses: [[license: [id: 'EPL-2.0']]]]
		String path = byHash[hash] ?: byContents[contents(file)]
		if (!path && !isPinning)
			throw new IllegalStateException("$file.fileName is in the product, but no library of that content is pinned. If it is wanted, record it with releng/pin.")
		if (!path)
			return [type: 'library', name: symbolic, version: bundleVersion]
		def words = path.tokenize('/')
		def (group, name, version) = [words[0..-4].join('.'), words[-3], words[-2]]
		[type: 'library', 'bom-ref': "pkg:maven/$group/$name@$version" as String, group: group, name: name, version: version,
			hashes: [[alg: 'SHA-256', content: hash]], licenses: written(licences(group, name, version)), purl: "pkg:maven/$group/$name@$version" as String,
			properties: [[name: 'bundle', value: "$symbolic $bundleVersion" as String]]]
	}
}

def products = []
new File(project.basedir, 'target/products').eachFileRecurse(groovy.io.FileType.FILES) {
	if (it.name == 'artifacts.xml' && new File(it.parentFile, 'plugins').directory)
		products << it.parentFile.toPath()
}
products.each { Path product ->
	Map<String, Map> notices = new TreeMap<>()
	def parts = Files.list(product.resolve('plugins')).withCloseable { it.filter { jar -> "$jar".endsWith('.jar') }.sorted().toList() }.collect { part(it, notices) }
	def bom = [bomFormat: 'CycloneDX', specVersion: '1.6', version: 1,
		metadata: [timestamp: project.properties['project.build.outputTimestamp'] ?: session.userProperties['project.build.outputTimestamp'],
			component: [type: 'application', 'bom-ref': 'relational-images', name: project.parent.name, version: project.version.replace('-SNAPSHOT', ''),
				licenses: [[license: [id: 'EPL-2.0']]]]],
		components: parts, dependencies: [[ref: 'relational-images', dependsOn: parts*.'bom-ref'.findAll()]]]
	product.resolve('sbom.cdx.json').toFile().setText(JsonOutput.prettyPrint(JsonOutput.toJson(bom)) + '\n', 'UTF-8')

	Path folder = product.resolve('notices')
	folder.toFile().deleteDir()
	Files.createDirectories(folder)
	def index = new StringBuilder('Licence and notice texts that the parts of this program carry. Their licences: see sbom.cdx.json.\n')
	Map<String, Integer> used = [:]
	notices.values().sort { a, b -> a.name <=> b.name ?: a.parts.first() <=> b.parts.first() }.each { notice ->
		int count = used.merge(notice.name.toLowerCase(), 1, Integer::sum)
		int dot = notice.name.lastIndexOf('.')
		String name = count == 1 ? notice.name : dot < 1 ? "$notice.name-$count" : "${notice.name.substring(0, dot)}-$count${notice.name.substring(dot)}"
		Files.write(folder.resolve(name), notice.text)
		index << "\n$name\n" << notice.parts.sort().unique().collect { "\t$it\n" }.join()
	}
	folder.resolve('INDEX.txt').toFile().setText(index.toString(), 'UTF-8')
	if (parts.size() < 20)
		throw new IllegalStateException("$product has only ${parts.size()} parts; its plugins are missing.")
}
if (products.size() != 4)
	throw new IllegalStateException("There are ${products.size()} products instead of 4.")
